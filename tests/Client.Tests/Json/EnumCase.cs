using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>A generated open enum and its schema in the document.</summary>
internal abstract class EnumCase(Type type)
{
    /// <summary>Gets all generated open enums.</summary>
    public static IReadOnlyList<EnumCase> All { get; } =
    [
        .. from enumType in typeof(CloudforceOneClient).Assembly.GetTypes()
           from contract in enumType.GetInterfaces()
           where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IOpenEnum<>)
           orderby enumType.Name
           select (EnumCase)Activator.CreateInstance(typeof(EnumCase<>).MakeGenericType(enumType))!,
    ];

    public Type Type => type;

    /// <summary>Gets the values in the document.</summary>
    public IReadOnlyList<string> Known { get; } =
        [.. ApiDocument.Schemas[JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)]!["enum"]!.AsArray().Select(value => (string)value!)];

    /// <summary>Reads and writes a value; returns its text, whether it is known, and its JSON.</summary>
    public abstract (string Value, bool IsKnown, JsonNode Written) RoundTrip(string text);

    /// <summary>Asserts the text and the equality of the default value.</summary>
    public abstract void AssertDefault();

    public static EnumCase Find(string name) => All.Single(item => item.Type.Name == name);
}
