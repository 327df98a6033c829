using Cf1Gen.Generator.CSharp;
using static Cf1Gen.Generator.Tests.CSharp.ExpectedCode;

namespace Cf1Gen.Generator.Tests.CSharp;

public sealed class OptionsEmitterTests
{
    [Fact]
    public void Options_are_a_plain_class() => AssertCode(
        """
        /// <summary>What a request may say beside its path and body; what is null is not sent.</summary>
        [GeneratedCode]
        public sealed partial class NoteFindOptions
        {
            /// <summary><c>q</c></summary>
            public required string Text { get; set; }
            /// <summary>The version.</summary>
            public string? IfMatch { get; set; }
        }
        """,
        OptionsEmitter.Emit(SampleModels.FindOptions, "public"));
}
