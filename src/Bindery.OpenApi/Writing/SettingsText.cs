using Bindery.Blueprints;

namespace Bindery.OpenApi.Writing;

internal static class SettingsText
{
    public static void Write(YamlLines lines, Blueprint blueprint)
    {
        lines.Blank().Line("settings:");
        foreach (Setting setting in blueprint.Settings)
        {
            lines.Inner.Line($"- name: {YamlValue.Of(setting.Name)}");
            YamlLines members = lines.Inner.Inner;
            members
                .Entry("label", setting.Label)
                .Entry("type", BlueprintText.Word(setting.Type))
                .Entry("required", setting.Required ? true : null)
                .Entry("default", setting.Default)
                .Entry("example", setting.Example)
                .Entry("help", setting.Help);
        }

        lines.Blank().Entry("base_url", blueprint.BaseUrl);
    }
}
