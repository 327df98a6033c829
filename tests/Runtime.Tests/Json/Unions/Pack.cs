using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A model as the generator writes it: its members are required, and are unions.</summary>
[JsonConverter(typeof(ApiModelConverter<Pack>))]
public sealed class Pack : ApiModel, IApiModel<Pack>
{
    private static readonly JsonNameTable s_names = new(required: 2, "name", "members", "leader");
    private string _name = null!;
    private IReadOnlyList<Animal> _members = null!;
    private Animal? _leader;

    public string Name { get => Get(_name, 0); init => _name = value; }

    public IReadOnlyList<Animal> Members { get => Get(_members, 1); init => _members = value; }

    public Animal? Leader { get => Get(_leader, 2); init => _leader = value; }

    protected override JsonNameTable Names => s_names;

    static Pack IApiModel<Pack>.Create() => new();

    protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
    {
        0 => json.Required(ref _name),
        1 => json.Required(ref _members, JsonCodec.List(JsonCodec.Union<Animal>())),
        2 => json.Optional(ref _leader, JsonCodec.Union<Animal>()),
        _ => false,
    };
}
