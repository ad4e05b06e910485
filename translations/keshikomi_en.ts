<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>keshikomi::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>keshikomi::DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>keshikomi::FilterChip</name>
    <message>
        <source>Filter %1: %2</source>
        <extracomment>a filter of a list, for screen readers: %1 what it filters, %2 its value</extracomment>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>Delete removes the filter</source>
        <translation>Delete removes the filter</translation>
    </message>
</context>
<context>
    <name>keshikomi::JobLine</name>
    <message>
        <source>Stop the job</source>
        <translation>Stop the job</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progress of the job</translation>
    </message>
</context>
<context>
    <name>keshikomi::Lamp</name>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <extracomment>the hand-over lamp, for screen readers: %1 its sentence</extracomment>
        <translation>Hand-over: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>Other pages of this workbench</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
</context>
<context>
    <name>keshikomi::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>keshikomi::RailEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>%n waiting</numerusform><numerusform>%n waiting</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::SearchField</name>
    <message>
        <source>Search customer, WIP number, amount, phone, last 4 of plate</source>
        <translation>Search customer, WIP number, amount, phone, last 4 of plate</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>keshikomi::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>keshikomi::Stepper</name>
    <message>
        <source>Progress of the payment</source>
        <translation>Progress of the payment</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
<context>
    <name>keshikomi::TopBar</name>
    <message>
        <source>Keshikomi</source>
        <translation>Keshikomi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>the button of who is at the desk, for screen readers</extracomment>
        <translation>Person: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::actions</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>To the front desk</source>
        <translation>To the front desk</translation>
    </message>
    <message>
        <source>To accounting</source>
        <translation>To accounting</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>To management</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>To the settings</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>New work order</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Take payment</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>Save and bill</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>Show QR</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>Customer screen</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>Cancel the request …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>Undo the import …</source>
        <translation>Undo the import …</translation>
    </message>
    <message>
        <source>Clear and next</source>
        <translation>Clear and next</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Pick</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>Find another bill</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Undo the last</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>Clear automatically</translation>
    </message>
    <message>
        <source>New settlement</source>
        <translation>New settlement</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>Write the request file</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>Read the result file</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Count the cash</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>Close the day …</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Refund …</translation>
    </message>
    <message>
        <source>Keep as prepaid</source>
        <translation>Keep as prepaid</translation>
    </message>
    <message>
        <source>Show the bills</source>
        <translation>Show the bills</translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation>Write reminders</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>Send …</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
</context>
<context>
    <name>keshikomi::format</name>
    <message>
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>%1-%2-%3 (%4)</source>
        <extracomment>%1 year, %2 month, %3 day, %4 day of the week</extracomment>
        <translation>%1-%2-%3 (%4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::places</name>
    <message>
        <source>Front desk</source>
        <translation>Front desk</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Work orders</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
</TS>
