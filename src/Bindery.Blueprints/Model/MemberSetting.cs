using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints;

/// <summary>A member whose name only the user's account knows: <c>{subject_member}</c> stands for a setting's value.</summary>
public static class MemberSetting
{
    /// <returns>The setting that names a member; null where the path itself does.</returns>
    public static string? Of(string? path) =>
        path is ['{', .. var name, '}'] && Texts.TechnicalName.Allows(name) ? name : null;
}
