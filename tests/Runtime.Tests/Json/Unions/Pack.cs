using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A model as the generator writes it: its members are required, and are unions.</summary>
[JsonConverter(typeof(ApiModelConverter<Pack>))]
public sealed class Pack : ApiModel, IApiModel<Pack>
{
    private static readonly JsonNames s_names = new(required: 2, "name", "members", "leader");
    private string _name = null!;
    private IReadOnlyList<Animal> _members = null!;
    private Animal? _leader;

    public string Name { get => Get(_name, 0); init => _name = value; }

    public IReadOnlyList<Animal> Members { get => Get(_members, 1); init => _members = value; }

    public Animal? Leader { get => Get(_leader, 2); init => _leader = value; }

    protected override JsonNames Names => s_names;

    static Pack IApiModel<Pack>.Create() => new();

    protected override bool ReadProperty(int index, ref ApiJsonReader json) => index switch
    {
        0 => json.Read(ref _name),
        1 => json.Read(ref _members, JsonCodec.List(JsonCodec.Union<Animal>())),
        2 => json.ReadNullable(ref _leader, JsonCodec.Union<Animal>()),
        _ => false,
    };

    protected override void WriteProperties(ref ApiJsonWriter json)
    {
        json.Write(0, _name);
        json.Write(1, _members, JsonCodec.List(JsonCodec.Union<Animal>()));
        json.Write(2, _leader, JsonCodec.Union<Animal>());
    }
}
