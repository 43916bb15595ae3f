using Bindery.Certification.Reporting;
using Bindery.Core.Findings;

namespace Bindery.Certification.Tests.Reporting;

/// <summary>One check of each state, with texts that want to be more than text.</summary>
internal static class SampleReport
{
    public static CertificationReport Make() =>
        new()
        {
            Module = "shop_connector",
            ModuleVersion = "16.0.1.0.0",
            Blueprint = "Shop & <Co>",
            OdooVersion = "16.0",
            Started = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            Seconds = 61.25,
            Checks = [Passed(), Failed(), NotRun()],
        };

    private static CheckResult Passed() =>
        new()
        {
            Id = "backend-form-opens",
            Title = "The backend's form opens in a browser",
            State = CheckState.Passed,
            Seconds = 9.75,
            Facts = ["12 labels shown"],
            Screenshots = [new Screenshot("The \"form\"", new byte[] { 1, 2, 3 })],
        };

    private static CheckResult Failed() =>
        new()
        {
            Id = "import-complete",
            Title = "Every record arrives, with every value right",
            State = CheckState.Failed,
            Seconds = 20,
            Findings =
            [
                new Finding
                {
                    Id = "import-complete",
                    Severity = Severity.Error,
                    Message =
                        "product 1: name is \"<script>alert('x')</script>\" there and \"[red]ü\" here.",
                    Evidence = "Traceback:\n  </pre><b>",
                    Mend = "Map title & name.",
                },
            ],
        };

    private static CheckResult NotRun() =>
        new()
        {
            Id = "import-again-changes-nothing",
            Title = "A second run creates and changes nothing",
            State = CheckState.NotRun,
            Reason = "import-complete did not get through",
        };
}
