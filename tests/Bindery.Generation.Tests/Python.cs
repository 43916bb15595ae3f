using Bindery.Testing;

namespace Bindery.Generation.Tests;

/// <summary>CPython as a judge of what is written for it.</summary>
internal static class Python
{
    public static async Task<string> RunAsync(string script, string input)
    {
        ProcessResult python = await ProcessResult.OfAsync(
            "python3",
            ["-c", script],
            TestContext.Current.CancellationToken,
            input
        );
        Assert.True(python.ExitCode == 0, python.Errors);
        return python.Output;
    }
}
