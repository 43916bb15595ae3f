using System.Globalization;

namespace Bindery.Init.Benchmarks;

/// <summary>
/// <c>bindery init shopify</c> against <c>odoo-bin scaffold</c>, whole processes in turn. What counts
/// is the ratio within one run: machines differ, and differ from minute to minute.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 15;

    /// <param name="output">Where the table goes.</param>
    /// <param name="arguments">The native bindery, Odoo's python, odoo-bin.</param>
    public static async Task<int> RunAsync(TextWriter output, string[] arguments)
    {
        if (arguments is not [var bindery, var python, var odoo] || !File.Exists(odoo))
        {
            await output.WriteLineAsync(
                "usage: Bindery.Init.Benchmarks NATIVE_BINDERY PYTHON ODOO_BIN"
            );
            return 2;
        }

        Timing init = new(bindery, "init", "shopify", "--path", "{folder}");
        Timing scaffold = new(python, odoo, "scaffold", "shopify_connector", "{folder}");
        for (int round = 0; round <= Rounds; round++)
        {
            bool counts = round > 0;
            await init.RunAsync(counts);
            await scaffold.RunAsync(counts);
        }

        await output.WriteLineAsync("| command | median | files | bytes |");
        await output.WriteLineAsync("| --- | --- | --- | --- |");
        await output.WriteLineAsync($"| bindery init shopify | {init} |");
        await output.WriteLineAsync($"| odoo-bin scaffold | {scaffold} |");
        string faster = Ratio(scaffold.MedianMilliseconds / init.MedianMilliseconds);
        string more = Ratio((double)init.Bytes / scaffold.Bytes);
        await output.WriteLineAsync($"\n{faster} times faster for {more} times as many bytes");
        return 0;
    }

    private static string Ratio(double value) =>
        value.ToString("0.0", CultureInfo.InvariantCulture);
}
