namespace Bindery.Diagnosis.Odoo;

/// <summary>Odoo answered a call with an error.</summary>
public sealed class OdooRefusedException : Exception
{
    public OdooRefusedException() { }

    public OdooRefusedException(string message)
        : base(message) { }

    public OdooRefusedException(string message, Exception inner)
        : base(message, inner) { }
}
