using System.Globalization;
using System.Net.Sockets;
using Bindery.Certification.Odoo;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;
using ModelContextProtocol;

namespace Bindery.Mcp.Tests.RealOdoo;

[Trait("Category", "Odoo")]
public sealed class CancelledCertificationTests : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public async Task A_cancelled_certification_leaves_neither_Odoo_nor_PostgreSQL_behind()
    {
        Assert.SkipUnless(
            OdooInstallation.FindBinary(given: null) is not null,
            "No Odoo found: set ODOO_BIN, or put one at ~/odoo-lab/odoo-16.0/odoo-bin."
        );
        await using ServedBindery bindery = await ServedBindery.StartAsync(
            [new Uri(Repository.PathTo("examples")).AbsoluteUri],
            version: null,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["TMPDIR"] = _temporary.Path,
            },
            "--addons-path",
            string.Join(',', OutsideAddons.Path())
        );
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using CancellationTokenSource call = CancellationTokenSource.CreateLinkedTokenSource(
            cancellation
        );
        Announcement installing = new("installs-cleanly: ");

        Task certifying = CertifyAsync(bindery, installing, call.Token);
        await Task.WhenAny(installing.Heard, certifying);
        Assert.False(certifying.IsCompleted, "It ended before it was cancelled.");
        int database = await DatabasePortAsync(cancellation);
        await call.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => certifying);
        await UntilAsync(() => !Odoos().Any() && !IsListening(database), cancellation);
        await bindery.AnswerAsync("list_blueprints");
    }

    public void Dispose() => _temporary.Dispose();

    private static async Task CertifyAsync(
        ServedBindery bindery,
        IProgress<ProgressNotificationValue> progress,
        CancellationToken cancellation
    ) =>
        await bindery.Client.CallToolAsync(
            "certify_connector",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["module"] = "shopify_connector",
                ["checks"] = (string[])["installs-cleanly"],
            },
            progress,
            cancellationToken: cancellation
        );

    /// <summary>Where the PostgreSQL of the Odoo that runs listens, once it runs.</summary>
    private async Task<int> DatabasePortAsync(CancellationToken cancellation)
    {
        const string option = "--db_port=";
        string? port = null;
        await UntilAsync(
            () =>
                (
                    port = Odoos()
                        .SelectMany(line => line.Split('\0'))
                        .FirstOrDefault(word => word.StartsWith(option, StringComparison.Ordinal))
                )
                    is not null,
            cancellation
        );
        int found = int.Parse(port![option.Length..], CultureInfo.InvariantCulture);
        Assert.True(IsListening(found));
        return found;
    }

    /// <summary>Command lines of this certification's Odoo: each names a file in its work folder.</summary>
    private IEnumerable<string> Odoos() =>
        Directory
            .EnumerateDirectories("/proc")
            .Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]))
            .Select(CommandLineOf)
            .Where(line => line.Contains($"={_temporary.Path}/", StringComparison.Ordinal));

    private static string CommandLineOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static bool IsListening(int port)
    {
        try
        {
            using TcpClient client = new("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task UntilAsync(Func<bool> isSo, CancellationToken cancellation)
    {
        while (!isSo())
        {
            await Task.Delay(Look, cancellation);
        }
    }

    private sealed class Announcement(string start) : IProgress<ProgressNotificationValue>
    {
        private readonly TaskCompletionSource _heard = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public Task Heard => _heard.Task;

        public void Report(ProgressNotificationValue value)
        {
            if (value.Message?.StartsWith(start, StringComparison.Ordinal) is true)
            {
                _heard.TrySetResult();
            }
        }
    }
}
