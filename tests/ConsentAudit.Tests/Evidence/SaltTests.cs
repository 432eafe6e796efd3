using ConsentAudit.Evidence;
using ConsentAudit.Tests.Browser;
using NUnit.Framework;

namespace ConsentAudit.Tests.Evidence;

/// <summary>Digests can be compared within a run, and neither between runs nor with what somebody tries out.</summary>
public sealed class SaltTests
{
    private const string Short = "fr";

    [Test]
    public void Within_a_run_equal_values_have_equal_digests_and_others_have_others()
    {
        Assert.That(Salts.Fixed.Digest(Short), Has.Length.EqualTo(16).And.EqualTo(Salts.Fixed.Read(Short).Digest));
        Assert.That(Salts.Fixed.Digest(Short), Is.Not.EqualTo(Salts.Fixed.Digest("en")));
    }

    [Test]
    public void Another_run_has_another_digest_and_so_has_whoever_tries_values_out()
    {
        Assert.That(Salts.Fixed.Digest(Short), Is.Not.EqualTo(Salts.Other.Digest(Short)));
        Assert.That(Salts.Fixed.Digest(Short), Is.Not.EqualTo(ValueReader.Digest(Short)));
    }

    [Test]
    public void It_is_the_first_half_of_the_hmac_of_sha_256() =>

        // RFC 4231, test case 6 has a key of 131 bytes; its digest begins so.
        Assert.That(new Salt(Enumerable.Repeat((byte)0xaa, 131).ToArray()).Digest("Test Using Larger Than Block-Size Key - Hash Key First"), Is.EqualTo("60e431591ee0b67f"));

    [Test]
    public void Parts_are_salted_as_the_whole_is() =>
        Assert.That(Salts.Fixed.Read("a=k3j9x0a2b7;b=1").Parts, Is.EqualTo(new[] { Salts.Fixed.Digest("k3j9x0a2b7") }));

    [Test]
    public void Less_than_sixteen_bytes_are_no_salt() => Assert.That(() => new Salt(new byte[15]), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void It_tells_nobody_what_it_is() => Assert.That(Salts.Fixed.ToString(), Does.Not.Contain("0123456789abcdef"));
}
