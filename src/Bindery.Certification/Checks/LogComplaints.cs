using System.Collections.Immutable;
using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Makes findings of what Odoo's log says.</summary>
internal static class LogComplaints
{
    /// <summary>Reads every manifest in the addons path, also those that nobody installs.</summary>
    private const string ManifestLogger = "odoo.modules.module";

    public static Finding Complaint(this ICheck check, LogRecord record) =>
        check.Error(
            $"Odoo's log has a {record.Level.ToString().ToLowerInvariant()} from {record.Logger}: {record.Essence}",
            record.Details.Length > 0 ? record.Details : null
        );

    /// <summary>Warnings and worse, without those about addons that have nothing to do with the module.</summary>
    public static ImmutableArray<LogRecord> ComplaintsAbout(
        this OdooRun run,
        ModuleUnderTest module
    ) =>
        [
            .. run.Log.Where(record =>
                record.Level >= LogLevel.Warning
                && (
                    record.Logger != ManifestLogger
                    || module.Addons.Keys.Any(name =>
                        record.Message.Contains($"'{name}'", StringComparison.Ordinal)
                    )
                )
            ),
        ];
}
