using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A model in two halves as the generator writes it: small, and it holds itself.</summary>
public sealed partial class Part : ApiModel
{
    public required int Number { get => Get(_number, 0); init => _number = value; }
    private int _number;
    public string? Name { get => Get(_name, 1); set => Set(out _name, value, 1); }
    private string? _name;
    public IReadOnlyList<Part>? Parts { get => Get(_parts, 2); init => _parts = value; }
    private IReadOnlyList<Part>? _parts;
}

[JsonConverter(typeof(ApiModelConverter<Part>))]
partial class Part : IApiModel<Part>
{
    private static readonly JsonNameTable s_names = new(required: 1, "number", "name", "parts");
    private static readonly JsonCodec<IReadOnlyList<Part>> s_parts = JsonCodec.List(JsonCodec.Model<Part>());

    public Part() { }
#pragma warning disable CS8618 // The reader sets what is required, or notes that it is missing.
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] private Part(JsonNameTable _) { }
#pragma warning restore CS8618

    static Part IApiModel<Part>.Create() => new(s_names);

    protected override JsonNameTable Names => s_names;

    protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
    {
        0 => json.Required(ref _number),
        1 => json.Optional(ref _name),
        2 => json.Optional(ref _parts, s_parts),
        _ => false,
    };
}
