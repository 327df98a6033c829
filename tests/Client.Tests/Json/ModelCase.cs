using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>A generated model and its schema in the document.</summary>
internal abstract class ModelCase
{
    private static readonly string[] s_pageMembers = ["page", "per_page"];

    /// <summary>Gets all generated models.</summary>
    public static IReadOnlyList<ModelCase> All { get; } =
    [
        .. from type in typeof(CloudforceOneClient).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(ApiModel)) && !type.IsAbstract
           orderby type.Name
           select (ModelCase)Activator.CreateInstance(typeof(ModelCase<>).MakeGenericType(type))!,
    ];

    protected ModelCase(Type type)
    {
        var schema = ApiDocument.Schemas[SchemaName(type.Name)]!;
        var required = schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        Type = type;
        Properties =
        [
            .. from member in schema["properties"]!.AsObject()
               where !s_pageMembers.Contains(member.Key)
               select new ModelProperty(member.Key, type, required.Contains(member.Key), member.Value!["example"]!),
        ];
    }

    public Type Type { get; }

    public IReadOnlyList<ModelProperty> Properties { get; }

    /// <summary>Gets an object with a value for every property.</summary>
    public JsonObject Example =>
        new(Properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Example.DeepClone())));

    /// <summary>Reads a model like a call.</summary>
    public abstract ApiModel Read(string json, JsonReadContext? context = null);

    /// <summary>Writes a model like a call.</summary>
    public abstract JsonNode Write(ApiModel model);

    /// <summary>Creates a model without values.</summary>
    public abstract ApiModel Create();

    public ApiModel Deserialize(JsonNode json) => (ApiModel)json.Deserialize(Type)!;

    public JsonNode Serialize(ApiModel model) => JsonSerializer.SerializeToNode(model, Type)!;

    public static ModelCase Find(string name) => All.Single(model => model.Type.Name == name);

    public ModelProperty Property(string name) => Properties.Single(property => property.Name == name);

    public override string ToString() => Type.Name;

    // The type RequestMessage has the schema request-message. The bodies of several operations share the schema of the editable fields.
    private static string SchemaName(string typeName)
    {
        var name = JsonNamingPolicy.KebabCaseLower.ConvertName(typeName);
        return ApiDocument.Schemas.ContainsKey(name) ? name : name[..name.LastIndexOf('-')] + "-edit";
    }
}
