namespace Bindery.Blueprints;

public enum SettingType
{
    Text,
    Url,
    Selection,
    Boolean,
    Integer,

    /// <summary>Readable by connector managers only, never logged.</summary>
    Secret,
}
