using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class OptionsEmitterTests
{
    [Fact]
    public void Options_are_emitted_as_a_class() => AssertCode(
        """
        /// <summary>The query and header parameters of a request. A parameter is not sent if it is <c>null</c>.</summary>
        [GeneratedCode]
        public sealed partial class NoteFindOptions : RequestOptions
        {
            /// <summary>Gets or sets <c>q</c>.</summary>
            public required string Text { get; set; }
            /// <summary>The version.</summary>
            public string? IfMatch { get; set; }
        }
        """,
        OptionsEmitter.Emit(SampleModels.FindOptions, "public"));
}
