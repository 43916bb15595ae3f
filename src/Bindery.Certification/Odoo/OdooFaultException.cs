namespace Bindery.Certification.Odoo;

/// <summary>Odoo refused a call.</summary>
public sealed class OdooFaultException : Exception
{
    public OdooFaultException(string kind, string message, string trace)
        : base(message)
    {
        Kind = kind;
        Trace = trace;
    }

    public OdooFaultException() { }

    public OdooFaultException(string message)
        : base(message) { }

    public OdooFaultException(string message, Exception inner)
        : base(message, inner) { }

    /// <summary>The Python class, such as <c>odoo.exceptions.UserError</c>.</summary>
    public string Kind { get; } = "";

    public string Trace { get; } = "";
}
