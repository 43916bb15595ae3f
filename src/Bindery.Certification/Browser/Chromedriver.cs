using System.Globalization;
using Bindery.Certification.Processes;
using Bindery.Core.Failures;

namespace Bindery.Certification.Browser;

/// <summary>A running chromedriver with one headless Chromium.</summary>
internal sealed class Chromedriver : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly ChildProcess process;
    private readonly WebDriverClient client;
    private readonly string profile;
    private BrowserSession? session;

    private Chromedriver(ChildProcess process, WebDriverClient client, string profile)
    {
        this.process = process;
        this.client = client;
        this.profile = profile;
    }

    public BrowserSession Session => session!;

    /// <param name="workFolder">Gets a profile folder of its own: cookies of an earlier Odoo would be refused.</param>
    public static async Task<Chromedriver> StartAsync(
        string workFolder,
        CancellationToken cancellation
    )
    {
        string browser = Find("chromium", "chromium-browser", "google-chrome");
        int port = FreePort.Find();
        ChildProcess started = ChildProcess.Start(
            new ProgramRequest(
                Find("chromedriver"),
                ["--port=" + port.ToString(CultureInfo.InvariantCulture)]
            ),
            _ => { }
        );
        Chromedriver driver = new(
            started,
            new WebDriverClient(new Uri($"http://127.0.0.1:{port}/")),
            Path.Combine(workFolder, Path.GetRandomFileName())
        );
        try
        {
            await driver.WaitUntilReadyAsync(cancellation);
            driver.session = await BrowserSession.StartAsync(
                driver.client,
                browser,
                driver.profile,
                cancellation
            );
            return driver;
        }
        catch
        {
            await driver.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (session is not null)
            {
                await session.DisposeAsync();
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or WebDriverException)
        {
            // It has ended already; the group is ended below in any case.
        }

        client.Dispose();
        await process.DisposeAsync();
        RemoveProfile();
    }

    private void RemoveProfile()
    {
        try
        {
            if (Directory.Exists(profile))
            {
                Directory.Delete(profile, recursive: true);
            }
        }
        catch (IOException)
        {
            // A browser that is still ending may write; what is left is in the work folder.
        }
    }

    private static string Find(params string[] names) =>
        names
            .Select(name => Executable.Find(name, "/usr/bin"))
            .FirstOrDefault(path => path is not null)
        ?? throw BinderyException.Outside(
            $"{names[0]} is not installed; the checks in a browser need it (Debian: chromium and chromium-driver)."
        );

    private async Task WaitUntilReadyAsync(CancellationToken cancellation)
    {
        long from = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(from) < StartLimit)
        {
            try
            {
                await client.GetAsync("status", cancellation);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Pause, cancellation);
            }
        }

        throw BinderyException.Outside(
            $"chromedriver does not answer after {StartLimit.TotalSeconds:0} s."
        );
    }
}
