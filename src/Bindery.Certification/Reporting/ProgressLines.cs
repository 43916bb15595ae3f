using System.Globalization;
using Spectre.Console;

namespace Bindery.Certification.Reporting;

/// <summary>Says in one line each what begins and what came of it; says nothing where nobody watches.</summary>
public sealed class ProgressLines(IAnsiConsole console) : IProgress<CertificationProgress>
{
    public void Report(CertificationProgress value)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return;
        }

        switch (value)
        {
            case CertificationProgress.Preparing preparing:
                console.MarkupLineInterpolated(
                    CultureInfo.InvariantCulture,
                    $"[grey]{preparing.What}…[/]"
                );
                break;
            case CertificationProgress.Started started:
                console.MarkupLineInterpolated(
                    CultureInfo.InvariantCulture,
                    $"[grey]{started.Id}: {started.Title}…[/]"
                );
                break;
            case CertificationProgress.Finished { Result: { } result }:
                console.MarkupLineInterpolated(
                    CultureInfo.InvariantCulture,
                    $"{result.Id}: {StateText.Of(result.State)} ({result.Seconds:0.0} s)"
                );
                break;
        }
    }
}
