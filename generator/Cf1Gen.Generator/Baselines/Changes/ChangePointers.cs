using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Baselines.Changes;

/// <summary>Creates pointers into the file of a baseline.</summary>
internal static class ChangePointers
{
    public static string Setting(BaselineSetting setting) => Of("settings", setting.WireName);

    public static string Operation(BaselineOperation operation) => Of("operations", operation.Key);

    public static string Parameter(BaselineOperation operation, BaselineParameter parameter) =>
        DocumentPointer.Append(DocumentPointer.Append(Operation(operation), "parameters"), parameter.Name);

    public static string Type(BaselineType type) => Of("types", type.Name);

    public static string Member(BaselineType type, BaselineMember member) =>
        DocumentPointer.Append(DocumentPointer.Append(Type(type), "members"), member.WireName);

    private static string Of(string section, string name) =>
        DocumentPointer.Append(DocumentPointer.Append(DocumentPointer.Root, section), name);
}
