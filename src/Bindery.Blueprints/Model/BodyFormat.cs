namespace Bindery.Blueprints;

/// <summary>How the bodies of requests are written; answers say themselves what they are.</summary>
public enum BodyFormat
{
    Json,
    Xml,
}
