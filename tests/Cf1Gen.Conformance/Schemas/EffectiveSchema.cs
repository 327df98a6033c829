using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>The requirements of a schema and of all schemas that it combines.</summary>
internal sealed class EffectiveSchema
{
    /// <summary>Gets or sets the types that are allowed, without <c>null</c>; <see langword="null"/> for any type.</summary>
    public HashSet<string>? Types { get; set; }

    /// <summary>Gets or sets a value indicating whether each part allows <c>null</c>.</summary>
    public bool AllowsNull { get; set; } = true;

    /// <summary>Gets or sets a value indicating whether nothing is valid.</summary>
    public bool IsNever { get; set; }

    /// <summary>Gets or sets the values of <c>enum</c> or <c>const</c>; <see langword="null"/> for any value.</summary>
    public List<JsonNode?>? Values { get; set; }

    /// <summary>Gets the schemas of each property.</summary>
    public Dictionary<string, List<JsonNode?>> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the required properties.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the schemas of the items.</summary>
    public List<JsonNode?> Items { get; } = [];

    /// <summary>Gets the schemas of the first items.</summary>
    public List<JsonNode?> PrefixItems { get; } = [];

    /// <summary>Gets the schemas of additional properties.</summary>
    public List<JsonNode?> AdditionalProperties { get; } = [];

    /// <summary>Gets the groups of alternatives whose branch is not chosen yet.</summary>
    public Queue<AlternativeGroup> Groups { get; } = new();

    /// <summary>Gets the discriminators.</summary>
    public List<DiscriminatorRule> Discriminators { get; } = [];

    /// <summary>Gets the references that were followed.</summary>
    public List<string> References { get; } = [];

    /// <summary>Gets the references that were followed outside an <c>allOf</c>: to the schema and its branches.</summary>
    public List<string> Branches { get; } = [];

    /// <summary>Gets the formats.</summary>
    public List<string> Formats { get; } = [];

    /// <summary>Gets the single keywords, of which the first one counts.</summary>
    public Dictionary<string, JsonNode> Keywords { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the lowest number.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>Gets or sets the highest number.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>Gets or sets the lowest length of a text.</summary>
    public int MinLength { get; set; }

    /// <summary>Gets or sets the highest length of a text.</summary>
    public int MaxLength { get; set; } = int.MaxValue;

    /// <summary>Gets or sets the lowest number of items.</summary>
    public int MinItems { get; set; }

    /// <summary>Gets or sets the highest number of items.</summary>
    public int MaxItems { get; set; } = int.MaxValue;

    /// <summary>Gets or sets the lowest number of properties.</summary>
    public int MinProperties { get; set; }

    /// <summary>Gets or sets the highest number of properties.</summary>
    public int MaxProperties { get; set; } = int.MaxValue;
}
