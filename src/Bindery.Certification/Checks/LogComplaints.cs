using Bindery.Certification.Odoo;
using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Makes findings of what Odoo's log says.</summary>
internal static class LogComplaints
{
    public static Finding Complaint(this ICheck check, LogRecord record) =>
        check.Error(
            $"Odoo's log has a {record.Level.ToString().ToLowerInvariant()} from {record.Logger}: {record.Essence}",
            record.Details.Length > 0 ? record.Details : null
        );
}
