// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hb.h>
#include <memory>

namespace keshikomi::printing {

template<auto destroy>
struct HarfBuzzCloser
{
    template<typename T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};

using HbBlob = std::unique_ptr<hb_blob_t, HarfBuzzCloser<hb_blob_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, HarfBuzzCloser<hb_buffer_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, HarfBuzzCloser<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, HarfBuzzCloser<hb_font_destroy>>;
using HbSet = std::unique_ptr<hb_set_t, HarfBuzzCloser<hb_set_destroy>>;

} // namespace keshikomi::printing
