#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The slips of the paper bench by ReportLab.

    reportlab_slips.py SLIPS.jsonl OUT.pdf [form]

SLIPS.jsonl is what paperJson() writes. With `form` the fixed part is one form of the file. Prints the CPU
milliseconds from the first page to the saved file.
"""
import json
import sys
import time

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

MM = 72 / 25.4
HEIGHT = 297 * MM
FONT = "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf"
BARS, BAR_MODULE, BAR_HEIGHT = (14.0, 262.0), 0.3386, 14
QR, QR_MODULE = (160.0, 245.0), 0.5927


def draw_texts(page, texts):
    draw = {"l": page.drawString, "c": page.drawCentredString, "r": page.drawRightString}
    for x, y, pt, align, text in texts:
        page.setFont("Gothic", pt)
        draw[align](x * MM, HEIGHT - y * MM, text)


def draw_form(page, form):
    page.setLineWidth(0.2 * MM)
    for left, top, right, bottom in form["lines"]:
        page.line(left * MM, HEIGHT - top * MM, right * MM, HEIGHT - bottom * MM)
    draw_texts(page, form["texts"])


def add_row(path, row, corner, module, height):
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and row[end] == row[at]:
            end += 1
        if row[at] == "1":
            path.rect((corner[0] + at * module) * MM, HEIGHT - (corner[1] + height) * MM,
                      (end - at) * module * MM, height * MM)
        at = end


def draw_codes(page, slip):
    path = page.beginPath()
    add_row(path, slip["bars"], BARS, BAR_MODULE, BAR_HEIGHT)
    page.drawPath(path, stroke=0, fill=1)
    path = page.beginPath()
    for y, row in enumerate(slip["qr"]):
        add_row(path, row, (QR[0], QR[1] + y * QR_MODULE), QR_MODULE, QR_MODULE)
    page.drawPath(path, stroke=0, fill=1)


def main():
    source, out = sys.argv[1:3]
    with open(source, encoding="utf-8") as lines:
        form, *slips = [json.loads(line) for line in lines]
    pdfmetrics.registerFont(TTFont("Gothic", FONT))
    start = time.process_time()
    page = canvas.Canvas(out, pagesize=(210 * MM, HEIGHT), pageCompression=1)
    if "form" in sys.argv[3:]:
        page.beginForm("fixed")
        draw_form(page, form)
        page.endForm()
    for slip in slips:
        if "form" in sys.argv[3:]:
            page.doForm("fixed")
        else:
            draw_form(page, form)
        draw_texts(page, slip["texts"])
        draw_codes(page, slip)
        page.showPage()
    page.save()
    print((time.process_time() - start) * 1000)


if __name__ == "__main__":
    main()
