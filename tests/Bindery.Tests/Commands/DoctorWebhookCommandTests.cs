using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bindery.Testing;

namespace Bindery.Tests.Commands;

public sealed class DoctorWebhookCommandTests : IDisposable
{
    private const string Variable = "BINDERY_DOCTOR_TEST_SECRET";
    private const string Secret = "hush-8c1f2b7d";
    private const string Body = "{\"id\":7}";
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _folder.Dispose();
    }

    [Fact]
    public async Task Says_how_it_was_signed_where_all_is_right()
    {
        CommandRun run = await RunAsync(Secret, Body);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            "The signature is right: X-Signature: HMAC-SHA256 in base64",
            run.Results,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Names_a_line_end_in_the_secret_without_showing_it()
    {
        CommandRun run = await RunAsync(Secret + "\n", Body);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "1. sure: The platform signs with the secret without the white space",
            run.Results,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Secret, run.Results + run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_machines_the_same()
    {
        CommandRun run = await RunAsync(Secret, Body + "\n", "--json");

        JsonElement first = JsonDocument.Parse(run.Results).RootElement.GetProperty("verdicts")[0];
        Assert.Equal(
            "webhook-body-changed",
            first.GetProperty("finding").GetProperty("id").GetString()
        );
    }

    [Fact]
    public async Task Refuses_a_secret_that_is_not_there()
    {
        CommandRun run = await RunAsync("", Body);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            $"environment variable {Variable} is empty",
            run.Messages,
            StringComparison.Ordinal
        );
    }

    private Task<CommandRun> RunAsync(string configured, string body, params string[] more)
    {
        Environment.SetEnvironmentVariable(Variable, configured);
        byte[] signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Secret),
            Encoding.UTF8.GetBytes(Body)
        );
        string header = $"X-Signature: {Convert.ToBase64String(signed)}";
        string file = _folder.Write("body", body);
        return CommandRun.OfAsync([
            "doctor",
            "webhook",
            "--body",
            file,
            "--header",
            header,
            "--secret-env",
            Variable,
            .. more,
        ]);
    }
}
