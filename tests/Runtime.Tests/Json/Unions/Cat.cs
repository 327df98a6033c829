using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A model as the generator writes it: nothing is required.</summary>
[JsonConverter(typeof(ApiModelConverter<Cat>))]
public sealed class Cat : ApiModel, IApiModel<Cat>
{
    private static readonly JsonNameTable s_names = new("kind", "name", "lives");
    private string? _kind;
    private string? _name;
    private int? _lives;

    public string? Kind { get => Get(_kind, 0); init => _kind = value; }

    public string? Name { get => Get(_name, 1); init => _name = value; }

    public int? Lives { get => Get(_lives, 2); init => _lives = value; }

    protected override JsonNameTable Names => s_names;

    static Cat IApiModel<Cat>.Create() => new();

    protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
    {
        0 => json.Optional(ref _kind),
        1 => json.Optional(ref _name),
        2 => json.Optional(ref _lives),
        _ => false,
    };
}
