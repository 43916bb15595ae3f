using System.Diagnostics;
using Bindery.Testing;

namespace Bindery.Syntax.Tests.Odoo;

/// <summary>Runs the project's oracle scripts with the system's Python 3.11.</summary>
internal static class SystemPython
{
    private const string Program = "/usr/bin/python3";

    public static IEnumerable<string> RunOrSkip(string script, params string[] arguments)
    {
        if (!File.Exists(Program))
        {
            Assert.Skip($"No oracle: {Program} doesn't exist.");
        }

        ProcessStartInfo start = new(Program)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string path = Repository.PathTo("tests", "Bindery.Syntax.Tests", "Odoo", script);
        foreach (string argument in (string[])["-W", "ignore", path, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return ReadLines(start);
    }

    private static IEnumerable<string> ReadLines(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            yield return line;
        }

        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
