using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>An open enum: any text is a value of it, the ones of the document have names.</summary>
internal static class EnumEmitter
{
    /// <summary>What fits on a line of 140 columns in a class within a type.</summary>
    private const int Width = 132;

    public static Code Emit(EnumModel model, string accessibility) => Code.Of($$"""
        {{DocComment.Summary(model.Summary, otherwise: "")}}
        {{SourceFile.Obsolete(model.Deprecated)}}
        [{{SourceFile.GeneratedCode}}, JsonConverter(typeof(OpenEnumConverter<{{model.Name}}>))]
        {{accessibility}} readonly partial struct {{model.Name}} : IOpenEnum<{{model.Name}}>
        {
            {{Arguments.Of("private static readonly JsonNameTable s_known = new", model.Values.Select(value => $"Values.{value.Name}"), ";")}}
            private readonly string? _value;

            /// <summary>Makes a value of any text, also of one that is not known today.</summary>
            public {{model.Name}}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

            {{model.Values.Select(value => Known(model, value))}}

            /// <summary>The text in JSON.</summary>
            public string Value => _value ?? "";
            /// <summary>Whether the text is one of <see cref="Values"/>.</summary>
            public bool IsKnown => s_known.Contains(Value);
            static JsonNameTable IOpenEnum<{{model.Name}}>.Known => s_known;
            static {{model.Name}} IOpenEnum<{{model.Name}}>.Create(string value) => new(value);

            /// <summary>Takes any text as a value.</summary>
            public static implicit operator {{model.Name}}(string value) => new(value);
            /// <summary>Whether both are the same text.</summary>
            public static bool operator ==({{model.Name}} left, {{model.Name}} right) => left.Value == right.Value;
            /// <summary>Whether the texts differ.</summary>
            public static bool operator !=({{model.Name}} left, {{model.Name}} right) => left.Value != right.Value;
            /// <summary>Whether both are the same text, character by character.</summary>
            public bool Equals({{model.Name}} other) => Value == other.Value;
            public override bool Equals(object? obj) => obj is {{model.Name}} other && Equals(other);
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value); public override string ToString() => Value;

            /// <summary>The known texts as constants, for the cases of a <c>switch</c> over <see cref="Value"/>.</summary>
            public static class Values
            {
                {{Code.Fill(model.Values.Select(value => $"public const string {value.Name} = {Literal.String(value.Wire)};"), Width)}}
            }
        }
        """);

    private static Code Known(EnumModel model, EnumValueModel value) => Code.Of($$"""
        /// <summary>{{DocComment.InlineCode(value.Wire)}}</summary>
        public static {{model.Name}} {{value.Name}} => new(Values.{{value.Name}});
        """);
}
