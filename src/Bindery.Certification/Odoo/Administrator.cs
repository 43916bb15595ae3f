namespace Bindery.Certification.Odoo;

/// <summary>The user that a fresh database has.</summary>
internal static class Administrator
{
    public const string Login = "admin";
    public const string Password = "admin";
}
