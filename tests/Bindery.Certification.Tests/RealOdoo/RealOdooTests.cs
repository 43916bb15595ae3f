namespace Bindery.Certification.Tests.RealOdoo;

/// <summary>
/// Two rows of certifications, each one after the other: one waits for Odoo most of the time, and
/// more than two would only wait for each other.
/// </summary>
internal static class RealOdooTests
{
    public const string Connectors = "real-odoo-connectors";
    public const string Framework = "real-odoo-framework";
}
