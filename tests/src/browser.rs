//! A browser without a window, driven through a pipe by the protocol of its developer tools.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use std::{env, fs, thread};

/// Chromium with one page.
pub struct Browser {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    directory: PathBuf,
    session: Option<String>,
    calls: u64,
    /// What happened so far, the oldest first.
    pub events: Vec<Value>,
}

impl Browser {
    pub fn start() -> Browser {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let tree = env::var("BROWSER").expect("BROWSER: run this through tests/bin/with-server");
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let directory = env::temp_dir().join(format!("harness_rbac_browser{}_{number}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        let libraries = libraries(Path::new(&tree));
        // It speaks through the descriptors 3 and 4. Pages of the tests are our own, so that it may run as anybody and
        // without a sandbox; it ends with this test, however that ends.
        let mut process = Command::new("setpriv")
            .args(["--pdeathsig", "KILL", "sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1"])
            .arg(Path::new(&tree).join("usr/lib/chromium/chromium"))
            .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"])
            .args(["--remote-debugging-pipe", "--window-size=1400,800", "--hide-scrollbars"])
            .arg(format!("--user-data-dir={}", directory.display()))
            .env("LD_LIBRARY_PATH", libraries)
            .env("FONTCONFIG_FILE", fonts(Path::new(&tree), &directory))
            .env("HOME", &directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("there is no chromium in {tree}: {error}; run make setup"));
        let to = process.stdin.take().unwrap();
        let from = BufReader::new(process.stdout.take().unwrap());
        let mut browser = Browser { process, to, from, directory, session: None, calls: 0, events: Vec::new() };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }))["targetId"].clone();
        let attached = browser.call("Target.attachToTarget", json!({ "targetId": target, "flatten": true }));
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        browser
    }

    /// Calls a method of the protocol.
    pub fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.calls += 1;
        let id = self.calls;
        let mut message = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        self.to.write_all(format!("{message}\0").as_bytes()).unwrap();
        self.to.flush().unwrap();
        loop {
            let message = self.receive();
            if message["id"] == id {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
        }
    }

    fn receive(&mut self) -> Value {
        let mut bytes = Vec::new();
        self.from.read_until(0, &mut bytes).unwrap();
        assert_eq!(bytes.pop(), Some(0), "the browser is gone");
        let message: Value = serde_json::from_slice(&bytes).unwrap();
        if message["id"].is_null() {
            self.events.push(message.clone());
        }
        message
    }

    /// Opens a page and waits until it has loaded.
    pub fn open(&mut self, page: &Path) {
        self.events.clear();
        self.call("Page.navigate", json!({ "url": format!("file://{}", page.display()) }));
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            self.receive();
        }
    }

    /// The value of an expression, a promise awaited.
    pub fn evaluate(&mut self, expression: &str) -> Value {
        let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.call("Runtime.evaluate", parameters);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    pub fn text(&mut self, expression: &str) -> String {
        self.evaluate(expression).as_str().unwrap_or_else(|| panic!("{expression} is no text")).to_owned()
    }

    /// Waits until the expression is true.
    pub fn wait_for(&mut self, expression: &str) {
        for _ in 0..200 {
            if self.evaluate(expression) == json!(true) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("never: {expression}");
    }

    /// Presses a key by its name, such as Tab, Enter or a.
    pub fn press(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            "ArrowLeft" => 37,
            "ArrowUp" => 38,
            "ArrowRight" => 39,
            "ArrowDown" => 40,
            _ => 0,
        };
        let text = match key {
            "Enter" => Some("\r"),
            _ if key.chars().count() == 1 => Some(key),
            _ => None,
        };
        let mut pressed = json!({ "type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": code });
        if let Some(text) = text {
            pressed["text"] = json!(text);
        }
        self.call("Input.dispatchKeyEvent", pressed);
        let parameters = json!({ "type": "keyUp", "key": key, "code": key, "windowsVirtualKeyCode": code });
        self.call("Input.dispatchKeyEvent", parameters);
    }

    /// Clicks into the middle of the first element that a selector finds.
    pub fn click(&mut self, selector: &str) {
        let sql = format!(
            "(() => {{ const box = document.querySelector({}).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2] }})()",
            json!(selector)
        );
        let place = self.evaluate(&sql);
        for kind in ["mousePressed", "mouseReleased"] {
            let parameters = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", parameters);
        }
    }

    /// The name of what has the focus.
    pub fn focused(&mut self) -> String {
        self.text("document.activeElement.id || document.activeElement.tagName")
    }

    /// Whatever the page did that it must not: errors, complaints of the browser, requests beside itself.
    pub fn complaints(&self) -> Vec<String> {
        let complaint = |event: &Value| {
            let parameters = &event["params"];
            let is_one = match event["method"].as_str() {
                Some("Runtime.exceptionThrown" | "Log.entryAdded") => true,
                Some("Runtime.consoleAPICalled") => parameters["type"] == "error",
                Some("Network.requestWillBeSent") => parameters["type"] != "Document",
                _ => false,
            };
            is_one.then(|| event.to_string())
        };
        self.events.iter().filter_map(complaint).collect()
    }

    /// Saves what is seen as a PNG.
    pub fn screenshot(&mut self, file: &Path) {
        let data = self.call("Page.captureScreenshot", json!({ "format": "png" }));
        fs::write(file, decoded(data["data"].as_str().unwrap_or_default())).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}

/// Where its libraries lie, beside those of the system.
fn libraries(tree: &Path) -> String {
    let found = [
        "usr/lib/chromium",
        "usr/lib/x86_64-linux-gnu",
        "usr/lib/x86_64-linux-gnu/pulseaudio",
        "usr/lib/aarch64-linux-gnu",
    ];
    found.map(|place| tree.join(place).display().to_string()).join(":")
}

/// The system's fonts, or those that came along where it has none.
fn fonts(tree: &Path, directory: &Path) -> PathBuf {
    let system = PathBuf::from("/etc/fonts/fonts.conf");
    if system.exists() {
        return system;
    }
    let file = directory.join("fonts.conf");
    let (fonts, cache) = (tree.join("usr/share/fonts").display().to_string(), directory.join("fonts"));
    let all = format!("<fontconfig><dir>{fonts}</dir><cachedir>{}</cachedir></fontconfig>", cache.display());
    fs::write(&file, all).unwrap();
    file
}

/// Base 64, as the protocol writes binary data.
fn decoded(text: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b'=').map(digit).collect();
    let four = |four: &[u8]| {
        let number = four.iter().fold(0_u32, |number, digit| number << 6 | u32::from(*digit)) << (6 * (4 - four.len()));
        let bytes = number.to_be_bytes();
        bytes[1..four.len()].to_vec()
    };
    digits.chunks(4).flat_map(four).collect()
}
