using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class EnumEmitterTests
{
    [Fact]
    public void Known_values_are_properties_and_constants() => AssertCode(
        """
        /// <summary>How widely it may be shared.</summary>
        [GeneratedCode, JsonConverter(typeof(OpenEnumConverter<Tlp>))]
        public readonly partial struct Tlp : IOpenEnum<Tlp>
        {
            private static readonly JsonNameTable s_known = new(Values.AmberStrict, Values.Red);
            private readonly string? _value;

            /// <summary>Makes a value of any text, also of one that is not known today.</summary>
            public Tlp(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

            /// <summary><c>amber-strict</c></summary>
            public static Tlp AmberStrict => new(Values.AmberStrict);
            /// <summary><c>red</c></summary>
            public static Tlp Red => new(Values.Red);

            /// <summary>The text in JSON.</summary>
            public string Value => _value ?? "";
            /// <summary>Whether the text is one of <see cref="Values"/>.</summary>
            public bool IsKnown => s_known.Contains(Value);
            static JsonNameTable IOpenEnum<Tlp>.Known => s_known;
            static Tlp IOpenEnum<Tlp>.Create(string value) => new(value);

            /// <summary>Takes any text as a value.</summary>
            public static implicit operator Tlp(string value) => new(value);
            /// <summary>Whether both are the same text.</summary>
            public static bool operator ==(Tlp left, Tlp right) => left.Value == right.Value;
            /// <summary>Whether the texts differ.</summary>
            public static bool operator !=(Tlp left, Tlp right) => left.Value != right.Value;
            /// <summary>Whether both are the same text, character by character.</summary>
            public bool Equals(Tlp other) => Value == other.Value;
            public override bool Equals(object? obj) => obj is Tlp other && Equals(other);
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value); public override string ToString() => Value;

            /// <summary>The known texts as constants, for the cases of a <c>switch</c> over <see cref="Value"/>.</summary>
            public static class Values
            {
                public const string AmberStrict = "amber-strict"; public const string Red = "red";
            }
        }
        """,
        EnumEmitter.Emit(SampleModels.Tlp, "public"));
}
