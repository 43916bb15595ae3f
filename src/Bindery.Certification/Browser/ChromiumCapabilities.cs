using System.Text.Json.Nodes;

namespace Bindery.Certification.Browser;

/// <summary>What is asked of chromedriver: a browser without a screen that talks to nobody else.</summary>
internal static class ChromiumCapabilities
{
    public static JsonObject For(string browser, string profile) =>
        new()
        {
            ["capabilities"] = new JsonObject
            {
                ["alwaysMatch"] = new JsonObject
                {
                    ["browserName"] = "chrome",
                    ["goog:chromeOptions"] = new JsonObject
                    {
                        ["binary"] = browser,
                        ["args"] = new JsonArray(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--window-size=1366,900",
                            "--user-data-dir=" + profile
                        ),
                    },
                },
            },
        };
}
