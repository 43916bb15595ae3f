namespace Bindery.Certification.Odoo;

public enum LogLevel
{
    Debug,
    Info,
    Warning,
    Error,
    Critical,
}
