using System.Globalization;

namespace Cf1Gen.Runtime.Tests.Json;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void Culture_does_not_affect_JSON(string name)
    {
        var expected = TestJson.Write(TestJson.Read<Widget>(RoundTripTests.All()));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

            var widget = TestJson.Read<Widget>(RoundTripTests.All());

            Assert.Equal(expected, TestJson.Write(widget));
            Assert.Equal("$[1]", Assert.Throws<SchemaMismatchException>(() => Second().Number).Path);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static Part Second()
        {
            Assert.True(TestJson.TryRead("[{},5]", JsonCodec.List(JsonCodec.Model<Part>()), out var parts));
            return parts![1];
        }
    }
}
