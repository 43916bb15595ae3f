using System.Collections.Immutable;
using Bindery.Certification.Database;

namespace Bindery.Certification.Odoo;

internal static class InstalledModules
{
    public static Task<ImmutableArray<string>> ReadAsync(
        DatabaseSession session,
        CancellationToken cancellation
    ) =>
        session.ColumnAsync(
            "SELECT name FROM ir_module_module WHERE state = 'installed' ORDER BY name",
            [],
            cancellation
        );
}
