using System.Globalization;
using Bindery.Diagnosis.Facts;

namespace Bindery.Diagnosis.Reporting;

/// <summary>What was looked at, in words.</summary>
public static class DoctorSources
{
    public static IEnumerable<string> Of(Evidence evidence)
    {
        if (evidence.Odoo is { } odoo)
        {
            yield return Invariant(
                $"Odoo at {odoo.Address.Url}, database {odoo.Address.Database}: {odoo.Backends.Length} backends, {odoo.Bindings.Length} binding models, {odoo.JobGroups.Sum(group => group.Count)} jobs"
            );
        }

        if (evidence.Log is { } log)
        {
            yield return Invariant(
                $"{log.Files.Length} log files, {log.Bytes} bytes, {log.Entries} entries from {log.First:u} to {log.Last:u}"
            );
        }

        if (evidence.Configuration is { } configuration)
        {
            yield return $"configuration {configuration.File}";
        }
    }

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
