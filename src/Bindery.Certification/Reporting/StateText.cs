namespace Bindery.Certification.Reporting;

internal static class StateText
{
    public static string Of(CheckState state) =>
        state switch
        {
            CheckState.Passed => "passed",
            CheckState.Failed => "failed",
            _ => "not run",
        };
}
