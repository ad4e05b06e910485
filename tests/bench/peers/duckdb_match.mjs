// SPDX-License-Identifier: GPL-3.0-or-later
// The matching of bench_match by DuckDB: duckdb_match.mjs FOLDER MODULES, with rc.csv and no.csv in FOLDER and
// @duckdb/node-api installed in MODULES.
import { createRequire } from "node:module";

const [folder, modules] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${modules}/package.json`)("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const types = "types={'ref':'VARCHAR','name':'VARCHAR'}";
for (const name of ["rc", "no"])
    await connection.run(`create table ${name} as select * from read_csv('${folder}/${name}.csv',header=true,${types})`);

async function told(table) {
    const reader = await connection.runAndReadAll(
        `select count(*), coalesce(sum((n * 1000003 + r) % 2147483647), 0)::varchar from ${table}`);
    const [count, sum] = reader.getRows()[0];
    return [Number(count), String(sum)];
}

const exact = "create or replace table m1 as select no.id n, rc.id r from no join rc on no.ref = rc.ref and no.amt = rc.amt";
const byName = `create or replace table m2 as select n.id n, min(r.id) r from
    (select id, replace(name, ' ', '') k, amt from no where name is not null and id not in (select n from m1)) n join
    (select id, replace(name, ' ', '') k, amt from rc where id not in (select r from m1)) r
    on n.k = r.k and n.amt = r.amt group by n.id having count(*) = 1`;
const times = [];
for (let i = 0; i < 5; ++i) {
    const before = process.cpuUsage();
    await connection.run(exact);
    await connection.run(byName);
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1000);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: times[2], exact: await told("m1"), by_name: await told("m2") }));
