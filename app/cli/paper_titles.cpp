// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_titles.h"

#include <QtGlobal>

namespace keshikomi::cli {

namespace {

constexpr Title titles[]{
    {"advice", QT_TRANSLATE_NOOP("Cli", "Advice")},
    {"agencies", QT_TRANSLATE_NOOP("Cli", "Agencies")},
    {"caption", QT_TRANSLATE_NOOP("Cli", "Caption")},
    {"checker", QT_TRANSLATE_NOOP("Cli", "Checked by")},
    {"codes_read_back", QT_TRANSLATE_NOOP("Cli", "Codes read back")},
    {"copies", QT_TRANSLATE_NOOP("Cli", "Copies")},
    {"coupon", QT_TRANSLATE_NOOP("Cli", "Coupon")},
    {"credit_amount", QT_TRANSLATE_NOOP("Cli", "Sum of the credits")},
    {"dpi", QT_TRANSLATE_NOOP("Cli", "Dots per inch")},
    {"duplex", QT_TRANSLATE_NOOP("Cli", "Both sides")},
    {"ends_on", QT_TRANSLATE_NOOP("Cli", "Ends")},
    {"grouped_invoice", QT_TRANSLATE_NOOP("Cli", "Grouped invoice")},
    {"hours_en", QT_TRANSLATE_NOOP("Cli", "Hours in English")},
    {"in_grouped_invoices", QT_TRANSLATE_NOOP("Cli", "In a grouped invoice, too")},
    {"issue_number", QT_TRANSLATE_NOOP("Cli", "Issue number")},
    {"labels", QT_TRANSLATE_NOOP("Cli", "Labels")},
    {"labels_file", QT_TRANSLATE_NOOP("Cli", "File of the labels")},
    {"left_out", QT_TRANSLATE_NOOP("Cli", "Lines of the list left out")},
    {"letters", QT_TRANSLATE_NOOP("Cli", "Letters")},
    {"list_line", QT_TRANSLATE_NOOP("Cli", "Line of the list")},
    {"list_text", QT_TRANSLATE_NOOP("Cli", "The list says")},
    {"made_from", QT_TRANSLATE_NOOP("Cli", "Made from")},
    {"mileage", QT_TRANSLATE_NOOP("Cli", "Mileage (km)")},
    {"name_en", QT_TRANSLATE_NOOP("Cli", "Name in English")},
    {"named", QT_TRANSLATE_NOOP("Cli", "Asked for")},
    {"new_issues", QT_TRANSLATE_NOOP("Cli", "New issues")},
    {"next_inspection", QT_TRANSLATE_NOOP("Cli", "Next inspection")},
    {"no_agreement", QT_TRANSLATE_NOOP("Cli", "of these: no agreement")},
    {"notes", QT_TRANSLATE_NOOP("Cli", "Notes")},
    {"of_opening", QT_TRANSLATE_NOOP("Cli", "Received before the books began")},
    {"opening_left", QT_TRANSLATE_NOOP("Cli", "Opening amount not paid out yet")},
    {"over_limit", QT_TRANSLATE_NOOP("Cli", "of these: over the limit")},
    {"pages", QT_TRANSLATE_NOOP("Cli", "Pages")},
    {"past_due", QT_TRANSLATE_NOOP("Cli", "of these: past the last day")},
    {"pattern", QT_TRANSLATE_NOOP("Cli", "File names")},
    {"per_file", QT_TRANSLATE_NOOP("Cli", "Slips a file")},
    {"per_minute", QT_TRANSLATE_NOOP("Cli", "Slips a minute")},
    {"picture_bytes", QT_TRANSLATE_NOOP("Cli", "Bytes of the picture")},
    {"printer", QT_TRANSLATE_NOOP("Cli", "Printer")},
    {"printer_profiles", QT_TRANSLATE_NOOP("Cli", "Profiles")},
    {"printers", QT_TRANSLATE_NOOP("Cli", "Printers")},
    {"prints", QT_TRANSLATE_NOOP("Cli", "Prints")},
    {"reissue_changed", QT_TRANSLATE_NOOP("Cli", "Reissues changed slips")},
    {"reissues", QT_TRANSLATE_NOOP("Cli", "Reissues")},
    {"remaining_seconds", QT_TRANSLATE_NOOP("Cli", "Seconds left")},
    {"reprints", QT_TRANSLATE_NOOP("Cli", "Reprints")},
    {"running_since", QT_TRANSLATE_NOOP("Cli", "Running since")},
    {"sample", QT_TRANSLATE_NOOP("Cli", "Sample")},
    {"seat", QT_TRANSLATE_NOOP("Cli", "Seat")},
    {"sets", QT_TRANSLATE_NOOP("Cli", "Sets of sheets")},
    {"sheet", QT_TRANSLATE_NOOP("Cli", "Sheet")},
    {"sheets", QT_TRANSLATE_NOOP("Cli", "Sheets")},
    {"shop_en", QT_TRANSLATE_NOOP("Cli", "Store in English")},
    {"shipping", QT_TRANSLATE_NOOP("Cli", "Parcel")},
    {"slips", QT_TRANSLATE_NOOP("Cli", "Slips")},
    {"smartpit", QT_TRANSLATE_NOOP("Cli", "SmartPit number")},
    {"templates", QT_TRANSLATE_NOOP("Cli", "Templates")},
    {"test", QT_TRANSLATE_NOOP("Cli", "Test print")},
    {"tray", QT_TRANSLATE_NOOP("Cli", "Paper source")},
    {"trays", QT_TRANSLATE_NOOP("Cli", "Paper sources")},
    {"warnings", QT_TRANSLATE_NOOP("Cli", "Warnings")},
    {"without_barcode", QT_TRANSLATE_NOOP("Cli", "Slips without a barcode")},
    {"worker", QT_TRANSLATE_NOOP("Cli", "Done by")},
};

} // namespace

std::span<const Title> paperTitles()
{
    return titles;
}

} // namespace keshikomi::cli
