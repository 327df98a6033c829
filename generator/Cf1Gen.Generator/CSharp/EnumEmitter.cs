using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Emits an open enum: a struct that accepts any text and has a named value for each value in the document.</summary>
internal static class EnumEmitter
{
    public static Code Emit(EnumModel model, string accessibility) => Code.Format($$"""
        {{DocComment.Summary(model.Summary, otherwise: "")}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(OpenEnumConverter<{{model.Name}}>))]
        [TypeConverter(typeof(OpenEnumTypeConverter<{{model.Name}}>))]
        {{accessibility}} readonly partial struct {{model.Name}} : IOpenEnum<{{model.Name}}>
        {
            {{KnownTable(model)}}

            private readonly string? _value;

            {{ConstructorSummary(model)}}
            public {{model.Name}}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

            {{Code.Members(model.Values.Select(value => Known(model, value)))}}

            /// <inheritdoc/>
            public static IReadOnlyList<{{model.Name}}> All => s_known.ValuesAs<{{model.Name}}>();
            /// <inheritdoc/>
            public string Value => _value ?? "";
            /// <inheritdoc/>
            public bool IsKnown => s_known.Contains(Value);

            static JsonNameTable IOpenEnum<{{model.Name}}>.Known => s_known;
            static {{model.Name}} IOpenEnum<{{model.Name}}>.Create(string value) => new(value);

            /// <summary>Converts any text to a value.</summary>
            public static implicit operator {{model.Name}}(string value) => new(value);
            /// <summary>Converts any text to a value, and <c>null</c> to <c>null</c>.</summary>
            public static implicit operator {{model.Name}}?(string? value) => value is null ? null : new(value);
            /// <summary>Prevents the conversion of a <c>null</c> literal.</summary>
            public static implicit operator {{model.Name}}(NullLiteral value) => throw new NotSupportedException();

            /// <inheritdoc/>
            public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{model.Name}} result) =>
                s_known.TryParse(s, out result);

            /// <summary>Determines whether two values have the same text.</summary>
            public static bool operator ==({{model.Name}} left, {{model.Name}} right) => left.Equals(right);
            /// <summary>Determines whether two values have different texts.</summary>
            public static bool operator !=({{model.Name}} left, {{model.Name}} right) => !left.Equals(right);
            /// <inheritdoc/>
            public bool Equals({{model.Name}} other) => Value == other.Value;
            public override bool Equals(object? obj) => obj is {{model.Name}} other && Equals(other);
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);
            public override string ToString() => Value;

            /// <summary>The known texts as constants, for the cases of a <c>switch</c> over <see cref="Value"/>.</summary>
            public static class Values
            {
                {{model.Values.Select(value => Code.Format($"public const string {value.Name} = {Literal.String(value.Wire)};"))}}
            }
        }
        """);

    private static Code KnownTable(EnumModel model) => ArgumentList.Format(
        "private static readonly JsonNameTable s_known = new",
        model.Values.Select(value => $"Values.{value.Name}"),
        model.AllowsOthers ? " { AllowsOthers = true };" : ";");

    private static Code ConstructorSummary(EnumModel model) => DocComment.Summary(
        null,
        $"Initializes a new instance of the <see cref=\"{model.Name}\"/> struct with any text, known or not.");

    private static Code Known(EnumModel model, EnumValueModel value) => Code.Format($$"""
        {{DocComment.Value(DocComment.InlineCode(value.Wire.Length == 0 ? "\"\"" : value.Wire), value.Summary)}}
        public static {{model.Name}} {{value.Name}} => new(Values.{{value.Name}});
        """);
}
