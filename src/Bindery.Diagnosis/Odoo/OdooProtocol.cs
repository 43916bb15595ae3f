namespace Bindery.Diagnosis.Odoo;

public enum OdooProtocol
{
    JsonRpc,
    XmlRpc,
}
