namespace Bindery.Blueprints;

public enum SignatureEncoding
{
    Base64,
    Hex,
}
