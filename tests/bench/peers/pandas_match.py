#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The matching of bench_match by pandas: pandas_match.py FOLDER with rc.csv and no.csv."""
import json
import sys
import time

import pandas as pd

folder = sys.argv[1]
bills = pd.read_csv(f"{folder}/rc.csv", dtype={"ref": str, "name": str})
payments = pd.read_csv(f"{folder}/no.csv", dtype={"ref": str, "name": str}, keep_default_na=False)


def told(pairs):
    sums = (pairs.id_x.astype("int64") * 1_000_003 + pairs.id_y.astype("int64")) % 2_147_483_647
    return [len(pairs), str(int(sums.sum()))]


def folded(rows):
    return rows.assign(k=lambda row: row["name"].str.replace(" ", "", regex=False))


times = []
for _ in range(5):
    begin = time.process_time()
    exact = payments[payments.ref != ""].merge(bills, on=["ref", "amt"], how="inner")
    left = folded(payments[~payments.id.isin(exact.id_x) & (payments["name"] != "")])
    open_bills = folded(bills[~bills.id.isin(exact.id_y)])
    named = left.merge(open_bills, on=["k", "amt"])
    named = named[~named.duplicated("id_x", keep=False)]
    times.append((time.process_time() - begin) * 1000)
print(json.dumps({"ms": sorted(times)[2], "exact": told(exact), "by_name": told(named)}))
