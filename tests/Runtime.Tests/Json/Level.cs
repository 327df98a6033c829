using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>An open enum as the generator writes it.</summary>
[JsonConverter(typeof(OpenEnumConverter<Level>))]
public readonly partial struct Level : IOpenEnum<Level>
{
    private static readonly JsonNameTable s_known = new(Values.Low, Values.High, Values.AtLeast, Values.VeryHigh);
    private readonly string? _value;

    public Level(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    public static Level Low => new(Values.Low);
    public static Level High => new(Values.High);
    public static Level AtLeast => new(Values.AtLeast);
    public static Level VeryHigh => new(Values.VeryHigh);

    public string Value => _value ?? "";
    public bool IsKnown => s_known.Contains(Value);

    static JsonNameTable IOpenEnum<Level>.Known => s_known;
    static Level IOpenEnum<Level>.Create(string value) => new(value);

    public static implicit operator Level(string value) => new(value);
    public static bool operator ==(Level left, Level right) => left.Value == right.Value;
    public static bool operator !=(Level left, Level right) => left.Value != right.Value;

    public bool Equals(Level other) => Value == other.Value;
    public override bool Equals(object? obj) => obj is Level other && Equals(other);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
    public override string ToString() => Value;

    public static class Values
    {
        public const string Low = "low";
        public const string High = "high";
        public const string AtLeast = ">=";
        public const string VeryHigh = "très haut";
    }
}
