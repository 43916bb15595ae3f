using Bindery.Diagnosis.Logs;
using Bindery.Testing;

namespace Bindery.Diagnosis.Tests.Logs;

internal static class LogReading
{
    public static Task<LogSurvey> OfFileAsync(params string[] paths) =>
        LogReader.ReadAsync(
            [.. paths],
            new Progress<LogProgress>(),
            TestContext.Current.CancellationToken
        );

    public static async Task<LogSurvey> OfAsync(string text)
    {
        using TemporaryFolder folder = new();
        return await OfFileAsync(folder.Write("odoo.log", text));
    }
}
