// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_trial.h"

#include "models/domain/try.h"
#include "printing/code_judgement.h"
#include "printing/layout.h"
#include "printing/samples/samples.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

Done tryOut(const FontBook &fonts,
            const SheetTemplate &sheet,
            const SheetDefinition &definition,
            const SheetContent &sample)
{
    SheetOptions options;
    options.allowedHosts = samples::sampleHosts();
    Fields fields = definition.fields(sample, sheet);
    if (definition.mark != nullptr)
        definition.mark(fonts, sheet, fields);
    KK_TRY(const DisplayList list, layOut(fonts, sheet, fields, options.dpi));
    return judgeCodes(list, sample, options);
}

} // namespace

std::vector<Error>
trialErrors(const FontBook &fonts, const SheetTemplate &sheet, const SheetDefinition &definition)
{
    std::vector<Error> errors;
    for (const SheetContent &sample : samples::samplesOf(definition.kind)) {
        const Done tried = tryOut(fonts, sheet, definition, sample);
        if (tried)
            continue;
        const bool known = std::any_of(errors.begin(), errors.end(), [&tried](const Error &error) {
            return error.fault == tried.error().fault && error.args == tried.error().args;
        });
        if (!known)
            errors.push_back(tried.error());
    }
    return errors;
}

} // namespace keshikomi::printing
