# SPDX-License-Identifier: MIT
"""A browser, by the WebDriver protocol: as much of it as a page's test needs."""
import http.client
import json
import shutil
import subprocess
import tempfile
import time
from typing import Any

DRIVER = "chromedriver"
START_SECONDS = 30
ANSWER_SECONDS = 90


class Browser:
    """Headless Chromium with a window of its own size; closed by `with`."""

    def __init__(self, width: int, height: int) -> None:
        self.profile = tempfile.mkdtemp(prefix="funnel-e2e-")
        self.driver = subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            self.port = self._read_port()
            self.session = self._start(width, height)
        except BaseException:
            self._stop()
            raise

    def _read_port(self) -> int:
        assert self.driver.stdout is not None
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            line = self.driver.stdout.readline()
            if "started successfully on port" in line:
                return int(line.rsplit(" ", 1)[1].strip(" .\n"))
            if not line:
                break
        raise RuntimeError(f"{DRIVER} did not start")

    def _start(self, width: int, height: int) -> str:
        metrics = {"width": width, "height": height, "pixelRatio": 1, "mobile": width < 600, "touch": False}
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     f"--user-data-dir={self.profile}"]
        options = {"args": arguments, "mobileEmulation": {"deviceMetrics": metrics}}
        wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        return self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_SECONDS)
        try:
            headers = {"Content-Type": "application/json"}
            connection.request(method, path, json.dumps(body or {}) if method == "POST" else None, headers)
            value = json.loads(connection.getresponse().read())["value"]
        finally:
            connection.close()
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(f"{path}: {value['error']}: {value.get('message', '')[:400]}")
        return value

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        return self._ask(method, f"/session/{self.session}{path}", body)

    def open(self, url: str) -> None:
        self.ask("POST", "/url", {"url": url})

    def run(self, script: str) -> Any:
        return self.ask("POST", "/execute/sync", {"script": script, "args": []})

    def run_async(self, script: str) -> Any:
        """The last argument of the script is the function that takes its result."""
        return self.ask("POST", "/execute/async", {"script": script, "args": []})

    def click(self, selector: str) -> None:
        element = self.ask("POST", "/element", {"using": "css selector", "value": selector})
        self.ask("POST", f"/element/{next(iter(element.values()))}/click")

    def developer(self, command: str, **parameters: Any) -> Any:
        return self.ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def console(self) -> list[str]:
        return [entry["message"] for entry in self.ask("POST", "/se/log", {"type": "browser"})]

    def _stop(self) -> None:
        self.driver.terminate()
        self.driver.wait(START_SECONDS)
        shutil.rmtree(self.profile, ignore_errors=True)

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.ask("DELETE", "")
        finally:
            self._stop()
