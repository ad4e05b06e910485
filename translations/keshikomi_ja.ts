<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>keshikomi::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>keshikomi::DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>keshikomi::FilterChip</name>
    <message>
        <source>Filter %1: %2</source>
        <extracomment>a filter of a list, for screen readers: %1 what it filters, %2 its value</extracomment>
        <translation>条件 %1: %2</translation>
    </message>
    <message>
        <source>Delete removes the filter</source>
        <translation>Deleteキーで条件を外します</translation>
    </message>
</context>
<context>
    <name>keshikomi::JobLine</name>
    <message>
        <source>Stop the job</source>
        <translation>処理を中止</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>処理の進み具合</translation>
    </message>
</context>
<context>
    <name>keshikomi::Lamp</name>
    <message>
        <source>Hand-over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <extracomment>the hand-over lamp, for screen readers: %1 its sentence</extracomment>
        <translation>引渡し: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>keshikomi::PageHead</name>
    <message>
        <source>Other pages of this workbench</source>
        <translation>この区分のほかの画面</translation>
    </message>
</context>
<context>
    <name>keshikomi::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
</context>
<context>
    <name>keshikomi::Rail</name>
    <message>
        <source>Pages</source>
        <translation>画面一覧</translation>
    </message>
</context>
<context>
    <name>keshikomi::RailEntry</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation><numerusform>待ち%n件</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::SearchField</name>
    <message>
        <source>Search customer, WIP number, amount, phone, last 4 of plate</source>
        <translation>顧客・作業番号・金額・電話・ナンバー下4桁で検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>keshikomi::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>keshikomi::Stepper</name>
    <message>
        <source>Progress of the payment</source>
        <translation>支払いの進み具合</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>いまここ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
</context>
<context>
    <name>keshikomi::TopBar</name>
    <message>
        <source>Keshikomi</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <extracomment>the button of who is at the desk, for screen readers</extracomment>
        <translation>担当者: %1</translation>
    </message>
</context>
<context>
    <name>keshikomi::actions</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧を書き出し</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>To the front desk</source>
        <translation>受付へ</translation>
    </message>
    <message>
        <source>To accounting</source>
        <translation>経理へ</translation>
    </message>
    <message>
        <source>To management</source>
        <translation>管理へ</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>新しい作業</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>払込票</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>支払いへ</translation>
    </message>
    <message>
        <source>Save and bill</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>QR表示</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>お客様用全画面</translation>
    </message>
    <message>
        <source>Cancel the request …</source>
        <translation>取消 …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引渡し</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ取得</translation>
    </message>
    <message>
        <source>Undo the import …</source>
        <translation>取込を取り消す …</translation>
    </message>
    <message>
        <source>Clear and next</source>
        <translation>消込して次へ</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Find another bill</source>
        <translation>ほかを探す</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>直前を取り消す</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>自動消込</translation>
    </message>
    <message>
        <source>New settlement</source>
        <translation>新しい精算</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい請求</translation>
    </message>
    <message>
        <source>Write the request file</source>
        <translation>依頼ファイルを作成</translation>
    </message>
    <message>
        <source>Read the result file</source>
        <translation>結果ファイルを取込</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>現金を数える</translation>
    </message>
    <message>
        <source>Close the day …</source>
        <translation>締める …</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>返金 …</translation>
    </message>
    <message>
        <source>Keep as prepaid</source>
        <translation>前受金として残す</translation>
    </message>
    <message>
        <source>Show the bills</source>
        <translation>請求を見る</translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation>督促を作成</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Send …</source>
        <translation>送る …</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>帳票を作成</translation>
    </message>
</context>
<context>
    <name>keshikomi::format</name>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1-%2-%3 (%4)</source>
        <extracomment>%1 year, %2 month, %3 day, %4 day of the week</extracomment>
        <translation>%1年%2月%3日(%4)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>あと%n日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n日前</numerusform></translation>
    </message>
</context>
<context>
    <name>keshikomi::places</name>
    <message>
        <source>Front desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>経理</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Clearing</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日次締め</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重払い</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未収</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>督促</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
</TS>
