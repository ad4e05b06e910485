// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// That a payment p names the number n of a bill (bill_number): お客様番号 of Pay-easy, which a
// centre may fill up with zeros, and SmartPit numbers.
#define KK_NAMES_NUMBER                                                                            \
    "n.channel = CASE p.channel WHEN 'pay_easy' THEN 'payeasy' ELSE p.channel END "                \
    "AND LTRIM(n.number, '0') = LTRIM(p.slip_key, '0') AND LTRIM(p.slip_key, '0') <> '' "
