"""Checks a page with axe-core at three widths, in the light and in the dark, and with all opened.

Usage: accessibility.py PAGE. Prints a line for each view; exits with 1 on any violation, on anything
that the page fetches, on a message of the browser (a script that it refused, for instance), and
where the page is wider than the window.
"""

import shutil
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (390, 820, 1280)


def problems(page, messages: list[str]) -> list[str]:
    """Returns what is wrong with the page as it is shown now, a line each."""
    found = [f"browser: {message}" for message in messages]
    wide, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    if wide > window:
        found.append(f"the page is {wide} pixels wide")
    if page.locator("script").count() and not page.evaluate("document.documentElement.dataset.ready"):
        found.append("the script did not run")
    for violation in Axe().run(page).response["violations"]:
        node = violation["nodes"][0]
        found.append(f"{violation['id']} ({len(violation['nodes'])}): {node['html'][:160]}")
    return found


def main(path: str) -> int:
    url = Path(path).resolve().as_uri()
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    failures = 0
    with sync_playwright() as playwright:
        # The packaged browser of the system: none is downloaded. As root it needs no sandbox.
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
                page = context.new_page()
                messages: list[str] = []
                page.on("console", lambda message: messages.append(message.text))
                page.on(
                    "request",
                    lambda request: request.url.startswith("file:")
                    or messages.append(f"fetches {request.url}"))
                page.goto(url)
                closed = problems(page, messages)
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                found = sorted(set(closed + problems(page, messages)))
                print(f"{Path(path).name} {scheme} {width}: {'; '.join(found) or 'no violations'}")
                failures += len(found)
                context.close()
        browser.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
