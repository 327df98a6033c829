using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class EnumEmitterTests
{
    [Fact]
    public void Enum_has_a_property_and_a_constant_for_each_known_value() => AssertCode(
        """
        /// <summary>How widely it may be shared.</summary>
        [GeneratedCode, JsonConverter(typeof(OpenEnumConverter<Tlp>))]
        [TypeConverter(typeof(OpenEnumTypeConverter<Tlp>))]
        public readonly partial struct Tlp : IOpenEnum<Tlp>
        {
            private static readonly JsonNameTable s_known = new(Values.AmberStrict, Values.Red);

            private readonly string? _value;

            /// <summary>Initializes a new instance of the <see cref="Tlp"/> struct with any text, known or not.</summary>
            public Tlp(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

            /// <summary><c>amber-strict</c></summary>
            public static Tlp AmberStrict => new(Values.AmberStrict);
            /// <summary><c>red</c></summary>
            public static Tlp Red => new(Values.Red);

            /// <inheritdoc/>
            public static IReadOnlyList<Tlp> All => s_known.ValuesAs<Tlp>();
            /// <inheritdoc/>
            public string Value => _value ?? "";
            /// <inheritdoc/>
            public bool IsKnown => s_known.Contains(Value);

            static JsonNameTable IOpenEnum<Tlp>.Known => s_known;
            static Tlp IOpenEnum<Tlp>.Create(string value) => new(value);

            /// <summary>Converts any text to a value.</summary>
            public static implicit operator Tlp(string value) => new(value);
            /// <summary>Converts any text to a value, and <c>null</c> to <c>null</c>.</summary>
            public static implicit operator Tlp?(string? value) => value is null ? null : new(value);
            /// <summary>Prevents the conversion of a <c>null</c> literal.</summary>
            public static implicit operator Tlp(NullLiteral value) => throw new NotSupportedException();

            /// <inheritdoc/>
            public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Tlp result) =>
                s_known.TryParse(s, out result);

            /// <summary>Determines whether two values have the same text.</summary>
            public static bool operator ==(Tlp left, Tlp right) => left.Equals(right);
            /// <summary>Determines whether two values have different texts.</summary>
            public static bool operator !=(Tlp left, Tlp right) => !left.Equals(right);
            /// <inheritdoc/>
            public bool Equals(Tlp other) => Value == other.Value;
            public override bool Equals(object? obj) => obj is Tlp other && Equals(other);
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
            public override string ToString() => Value;

            /// <summary>The known texts as constants, for the cases of a <c>switch</c> over <see cref="Value"/>.</summary>
            public static class Values
            {
                public const string AmberStrict = "amber-strict";
                public const string Red = "red";
            }
        }
        """,
        EnumEmitter.Emit(SampleModels.Tlp, "public"));
}
