// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace keshikomi {

// Fusion with its bevels, gradients and grey grounds taken away. Sizes, keys and access stay
// Fusion's.
//
// A push button may carry two dynamic properties: "rank" (primary, quiet, danger) and "key" (the
// key it answers to, drawn after the text).
class QuietStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit QuietStyle(const Theme &theme);

    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void
    drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter) const;
    void
    drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void
    drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawFocus(QPainter &painter, const QRect &box) const;

    Theme m_theme;
};

} // namespace keshikomi
